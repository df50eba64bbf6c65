# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: counts: an exponential as output, and the likelihood of counts as loss
import numpy as np

rng = np.random.default_rng(12)
hours = rng.uniform(0, 1, (60, 2))
calls = rng.poisson(np.exp(hours[:, :1] * 1.5)).astype(float)
w_in, w_out = rng.normal(size=(2, 4)), rng.normal(size=(4, 1)) * 0.2
for _ in range(700):
    layer = 1 / (1 + np.exp(-hours @ w_in))
    guess = np.exp(layer @ w_out)
    delta = guess - calls
    layer_delta = (delta @ w_out.T) * layer * (1 - layer)
    w_out = w_out - 0.002 * (layer.T @ delta)
    w_in = w_in - 0.002 * (hours.T @ layer_delta)
print(np.mean((guess - calls) ** 2))
