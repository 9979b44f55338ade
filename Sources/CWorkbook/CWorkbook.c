/* Swift's package manager wants a source file of a target that has headers alone. */
#include "CWorkbook.h"
