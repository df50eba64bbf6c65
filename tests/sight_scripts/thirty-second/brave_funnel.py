# verdict: wrong
# line: 17
import numpy as np
np.random.seed(53)
wave = np.random.randn(20, 9)
energy = np.mean(np.abs(np.diff(wave, axis=1)), axis=1)
k = np.random.randn(3) * 0.6; kb = 0.1; out = np.random.randn(7) * 0.3; ob = 0.0
for epoch in range(60):
    total = 0
    for x, t in zip(wave, energy):
        a = np.array([np.tanh(x[i:i + 3] @ k + kb) for i in range(7)])
        e = a @ out + ob - t
        total += e * e
        da = e * out * (1 - a * a)
        gk = np.zeros(3)
        for i in range(7):
            gk = da[i] * x[i:i + 3]
        out -= 0.02 * e * a
        ob -= 0.02 * e
        k -= 0.02 * gk
        kb -= 0.02 * da.sum()
    if epoch % 20 == 0:
        print(epoch, total)
