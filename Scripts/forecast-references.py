#!/usr/bin/env python3
"""Writes Tests/ForecastingTests/ReferenceValues.swift: what public packages make of small series.

    python3 -m venv venv && venv/bin/pip install numpy scipy statsmodels scikit-learn
    venv/bin/python Scripts/forecast-references.py > Tests/ForecastingTests/ReferenceValues.swift
"""
import numpy as np
import scipy
import sklearn
import statsmodels
from scipy.linalg import cho_factor, cho_solve
from scipy.optimize import minimize_scalar
from scipy.special import huber
from scipy.stats import norm
from sklearn.gaussian_process.kernels import DotProduct, ExpSineSquared, Matern
from sklearn.isotonic import IsotonicRegression
from sklearn.linear_model import Ridge
from sklearn.metrics import mean_pinball_loss
from statsmodels.robust.norms import HuberT, estimate_location
from statsmodels.robust.scale import mad
from statsmodels.tsa.exponential_smoothing.ets import ETSModel


def swift(name, values, doc):
    lines, line = [], "   "
    for part in (f" {float(value)!r}," for value in np.ravel(values)):
        if len(line) + len(part) > 118:
            lines.append(line)
            line = "   "
        line += part
    lines.append(line)
    print(f"  /// {doc}")
    print(f"  static let {name}: [Double] = [")
    print("\n".join(lines))
    print("  ]")


print("// Written by Scripts/forecast-references.py; do not edit.")
print(f"// numpy {np.__version__}, scipy {scipy.__version__}, statsmodels {statsmodels.__version__},"
      f" scikit-learn {sklearn.__version__}")
print()
print("/// What public packages make of small series.")
print("enum ReferenceValues {")

# Six weeks of four intervals with a level, a week and a day.
days, columns = 42, 4
counts = np.array([
    [round((20 + 5 * column) * (1.3 - 0.12 * (day % 7)) * (1 + 0.1 * np.sin(0.9 * day)) + (day * 7 + column * 3) % 5)
     for column in range(columns)] for day in range(days)], float)
swift("counts", counts, "Six weeks of four intervals a day, Monday first.")
roots = np.sqrt(counts + 0.25)

# Baselines.
by_weekday = counts.reshape(6, 7, columns)
swift("medianOfSix", np.median(by_weekday, axis=0), "Median of the six weeks (numpy.median).")
swift("mean", by_weekday.mean(axis=0), "Mean of the six weeks (numpy.mean).")

# Huber's location with the median absolute deviation as scale.
sample = np.array([3.1, 2.9, 3.3, 3.0, 9.5, 2.7, 3.2, -4.0, 3.05])
swift("sample", sample, "Values with two outliers.")
swift("huberLocation", [estimate_location(sample, mad(sample), HuberT(1.345), maxiter=500, tol=1e-12)],
      "Location of the sample (statsmodels estimate_location, HuberT(1.345), scale mad).")
swift("deviation", [mad(sample)], "Robust deviation of the sample (statsmodels mad).")


# With one cycle frozen, the double seasonal method is ETS(A,N,A) of the other.
def ets(level, cycle, period, initial_level, initial_cycle):
    model = ETSModel(roots.ravel(), error="add", trend=None, seasonal="add", seasonal_periods=period,
                     initialization_method="known", initial_level=initial_level, initial_seasonal=initial_cycle)
    return model.smooth([level, cycle]).forecast(7 * columns)


first = roots[:28]
level0 = first.mean()
day0 = np.median(first, axis=0) - level0
week0 = np.array([np.median(first[w::7], axis=0) for w in range(7)])
swift("smoothingByWeek", ets(0.05, 0.2, 7 * columns, level0, (week0 - level0).ravel()),
      "A week ahead on roots, level 0.05, week's cycle 0.2, day's cycle frozen (statsmodels ETSModel).")
flat = roots.copy()
roots = np.tile(roots[::7], (7, 1, 1)).transpose(1, 0, 2).reshape(days, columns)  # every day like its Monday
level0 = roots[:28].mean()
day0 = np.median(roots[:28], axis=0) - level0
swift("smoothingByDay", ets(0.05, 0.1, columns, level0, day0),
      "The same with every day like its Monday, day's cycle 0.1, week's cycle frozen (statsmodels ETSModel).")
roots = flat

# Errors carried on: eight weeks of weekdays with two odd ones, a level in the last fortnight, and gaps.
error_days = np.array([day for day in range(56) if day % 7 < 5 and day not in (17, 43)])
errors = 0.3 * np.sin(0.7 * error_days) + 0.1 * np.cos(2.1 * error_days) + np.where(error_days >= 42, 0.5, 0.0)
errors[[9, 33]] += [3.0, -2.5]
swift("errorDays", error_days, "Weekdays of eight weeks, two missing.")
swift("errors", errors, "Errors on them, two of them odd.")


def carried(errors, days, first):
    """Level, share, and what is left on a day: Huber's location by minimisation, the share by least squares."""
    half = np.log(2) / 7
    recent = days >= first - 28
    weights, spread = np.append(np.exp(-half * (first - days[recent])), 1), np.append(errors[recent], 0)
    level = minimize_scalar(lambda at: np.sum(weights * huber(1.345, (spread - at) / mad(spread))), bounds=(-2, 2),
                            method="bounded", options=dict(xatol=1e-12)).x
    earlier = np.tril(np.exp(-half * (days[:, None] - days[None, :])), -1)
    left = errors - earlier @ errors / (earlier.sum(axis=1) + 1)
    left[-1] = errors[-1] - level
    left = np.clip(left, -3 * mad(left), 3 * mad(left))
    pairs = np.diff(days) <= 3
    slope = np.linalg.lstsq(left[:-1][pairs][:, None], left[1:][pairs], rcond=None)[0][0]
    share = min(0.95, max(0, slope / (1 + 2 / (len(left) - 1))))
    return level, share, lambda day: level * 0.97 ** (day - first + 1) + left[-1] * share ** (day - days[-1])


level, share, _ = carried(errors, error_days, 56)
swift("errorLevel", [level], "Their level of late (scipy.optimize.minimize_scalar of scipy.special.huber).")
swift("errorShare", [share], "Share left of a day's rest on the next (numpy.linalg.lstsq).")

# The robust profile: Huber's location of each weekday and interval, and the errors of four weeks carried on.
profile = np.array([[estimate_location(roots[w::7, c], mad(roots[w::7, c]), HuberT(1.345), maxiter=500, tol=1e-12)
                     for c in range(columns)] for w in range(7)]) ** 2
ratios = np.log([(counts[day].sum() + 1) / (profile[day % 7].sum() + 1) for day in range(14, 42)])
value = carried(ratios, np.arange(14, 42), 42)[2]
swift("robustProfile", [profile[day % 7] * np.exp(value(day)) for day in range(42, 49)],
      "A week ahead by the robust profile (statsmodels estimate_location; scipy, numpy as above).")

# Gaussian process: covariances from scikit-learn, posterior by scipy's Cholesky.
time = np.arange(30.0)
weekday, phase = time % 7, ((time + 10) % 31) / 31
values = np.sin(0.7 * time) + 0.3 * weekday - 1
noise = np.where(time == 12, 5.0, 1.0)
target = np.array([30.0, 33.0, 41.0])
target_weekday, target_phase = target % 7, ((target + 10) % 31) / 31
q = dict(weekday=0.8, drift=0.07, level=0.3, quick=0.2, month=0.15, noise=0.1, quickLength=2.5, levelLength=40.0,
         driftLength=50.0, monthLength=0.6)


def covariance(t1, w1, p1, t2, w2, p2):
    def one_hot(week):
        return np.eye(7)[week.astype(int)]

    def apart(t, week):  # different weekdays lie infinitely far apart
        return np.column_stack([t, 1e7 * one_hot(week)])

    return (4.0 + q["weekday"] * DotProduct(sigma_0=0, sigma_0_bounds="fixed")(one_hot(w1), one_hot(w2))
            + q["drift"] * Matern(q["driftLength"], nu=0.5)(apart(t1, w1), apart(t2, w2))
            + q["level"] * Matern(q["levelLength"], nu=0.5)(t1[:, None], t2[:, None])
            + q["quick"] * Matern(q["quickLength"], nu=0.5)(t1[:, None], t2[:, None])
            + q["month"] * ExpSineSquared(q["monthLength"], 1.0)(p1[:, None], p2[:, None]))


own = covariance(time, weekday, phase, time, weekday, phase) + np.diag(q["noise"] * noise + 1e-8)
cross = covariance(target, target_weekday, target_phase, time, weekday, phase)
prior = covariance(target, target_weekday, target_phase, target, target_weekday, target_phase)
factor = cho_factor(own)
swift("processValues", values, "Thirty days of a standardised score.")
swift("processMeans", cross @ cho_solve(factor, values),
      "Posterior means on days 30, 33 and 41 (scikit-learn kernels, scipy cho_solve).")
swift("processVariances", np.diag(prior - cross @ cho_solve(factor, cross.T)), "Posterior variances of the same days.")

# Linear algebra.
small = np.array([[1 / (1 + abs(i - j)) + (2 if i == j else 0) for j in range(7)] for i in range(7)])
swift("inverseDiagonal", np.diag(np.linalg.inv(small)),
      "Diagonal of the inverse of 1/(1+|i-j|) + 2 on the diagonal, 7 by 7 (numpy.linalg.inv).")
swift("logDeterminant", [np.linalg.slogdet(small)[1]], "Logarithm of its determinant (numpy.linalg.slogdet).")
swift("solution", np.linalg.solve(small, np.arange(7.0)), "Solution for 0, 1, … 6 on the right (numpy.linalg.solve).")
_, _, vectors = np.linalg.svd(roots - roots.mean(axis=0))
swift("singularVectors", [v if v[np.argmax(np.abs(v))] > 0 else -v for v in vectors[:2]],
      "Two leading right singular vectors of the centred roots (numpy.linalg.svd).")
design = np.column_stack([np.sin(2 * np.pi * np.arange(days) / 7), np.cos(2 * np.pi * np.arange(days) / 7),
                          np.arange(days) / 41 - 0.5])
ridge = Ridge(alpha=3.0).fit(design, roots[:, 0])
swift("ridge", [ridge.intercept_, *ridge.coef_], "Constant and coefficients (scikit-learn Ridge, alpha 3).")

# Statistics.
swift("quantiles", np.quantile(sample, [0.05, 0.1, 0.5, 0.9]), "At 0.05, 0.1, 0.5 and 0.9 (numpy.quantile).")
swift("nonDecreasing", IsotonicRegression().fit_transform(range(6), [1.0, 3.0, 2.0, 2.5, 0.5, 4.0]),
      "Of 1, 3, 2, 2.5, 0.5, 4 (scikit-learn IsotonicRegression).")
swift("normalQuantiles", norm.ppf([0.05, 0.1, 0.25, 0.5, 0.8, 0.95]),
      "At 0.05, 0.1, 0.25, 0.5, 0.8 and 0.95 (scipy.stats.norm).")
levels = [0.05, 0.1, 0.2, 0.25, 0.5, 0.75, 0.8, 0.9, 0.95]
swift("pinball", [np.mean([mean_pinball_loss([12.0], [5.0 + i], alpha=a) for i, a in enumerate(levels)])],
      "Mean over nine levels of 12 against 5, 6, … 13 (scikit-learn mean_pinball_loss).")
print("}")
