# verdict: right
import numpy as np

np.random.seed(9)
temps = np.linspace(0, 1, 30)[:, None]
usage = 0.6 * np.sin(4 * temps) + 0.3 * temps

K = np.random.randn(1, 10) * 2
k0 = np.random.randn(10)
M = np.random.randn(10, 1) * 0.2
m0 = np.zeros(1)

rate0 = 0.1
for it in range(2500):
    rate = rate0 / (1 + 0.001 * it)
    pre = temps @ K + k0
    act = np.log1p(np.exp(pre))
    guess = act @ M + m0
    miss = usage - guess
    d_guess = miss / len(temps)
    slope = 1 / (1 + np.exp(-pre))
    d_pre = np.outer(d_guess, M) * slope
    M += rate * act.T @ d_guess
    m0 += rate * d_guess.sum(0)
    K += rate * temps.T @ d_pre
    k0 += rate * d_pre.sum(0)
    if it % 500 == 0:
        print(it, "rate %.4f" % rate, "mse %.6f" % (miss ** 2).mean())
