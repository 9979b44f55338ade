import TestSupport

/// The centre that tests of several rooms share.
typealias Centre = TestSupport.Centre
