# verdict: wrong
# line: 23
# also: 18
# why: leaky ReLU in forward, plain ReLU derivative in backward
import numpy as np

rng = np.random.default_rng(52)
samples = rng.standard_normal((120, 2))
klass = (samples[:, :1] > np.sin(2 * samples[:, 1:])).astype(float)

K1 = rng.standard_normal((2, 7))
s1 = rng.standard_normal((1, 7)) * 0.1
K2 = rng.standard_normal((7, 1))
s2 = np.zeros((1, 1))

for t in range(900):
    z_hid = samples @ K1 + s1
    a_hid = np.where(z_hid > 0, z_hid, 0.2 * z_hid)
    prob = 1 / (1 + np.exp(-(a_hid @ K2 + s2)))

    g_out = (prob - klass) / len(samples)
    g_hid = g_out @ K2.T
    g_hid = np.where(z_hid > 0, g_hid, 0)

    K2 -= 0.4 * (a_hid.T @ g_out)
    s2 -= 0.4 * g_out.sum(axis=0)
    K1 -= 0.4 * (samples.T @ g_hid)
    s1 -= 0.4 * g_hid.sum(axis=0)

    if t % 150 == 0:
        nll = -np.mean(klass * np.log(prob) + (1 - klass) * np.log(1 - prob))
        print("t=%d nll=%.4f" % (t, nll))
