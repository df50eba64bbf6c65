# verdict: wrong
# line: 15
# why: The kernel's gradient is built with np.convolve, which flips the delta, although the forward pass is a correlation and needs a correlation in the backward pass.
# aprender un filtro que encuentra bordes en una señal
import numpy as np
rng = np.random.default_rng(2)
k = rng.normal(0, .3, 3)
verdadero = np.array([-1.0, 0.0, 1.0])

for epoca in range(600):
    s = np.repeat(rng.integers(0, 2, 8), 3).astype(float)
    t = np.tanh(np.correlate(s, verdadero, 'valid'))
    y = np.tanh(np.correlate(s, k, 'valid'))
    d = (y - t) * (1 - y ** 2)
    g = np.convolve(s, d, 'valid')
    k -= 0.05 * g
    if epoca % 150 == 0:
        print(epoca, 0.5 * np.sum((y - t) ** 2), k)
