# verdict: wrong
# first wrong: hidden_delta
# line: 18
# mistake: -
# why: windows of a row; the error goes back through the inner layer without its slope
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

rng = np.random.default_rng(12)
wave = np.sin(0.4 * np.arange(40)) * 0.5 + 0.5
looks = sliding_window_view(wave, window_shape=5)
past, coming = looks[:, :4], looks[:, 4:]
low, high = rng.normal(size=(4, 6)), rng.normal(size=(6, 1))
for step in range(1500):
    inner = 1 / (1 + np.exp(-(past @ low)))
    guess = 1 / (1 + np.exp(-(inner @ high)))
    pull = (guess - coming) * guess * (1 - guess)
    push = pull @ high.T
    high -= 0.3 * inner.T @ pull
    low -= 0.3 * past.T @ push
