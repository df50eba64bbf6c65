# verdict: wrong
# line: 19
# also: 20
import numpy as np

def sigm(x): return 1/(1+np.exp(-x))

rng = np.random.RandomState(66)
samples = rng.rand(16, 2)
answers = (samples[:, 0] > samples[:, 1]).astype(float)
Wa = rng.randn(2, 5)
Wb = rng.randn(5)
for loop in range(800):
    for i in range(len(samples)):
        h = sigm(samples[i] @ Wa)
        o = sigm(h @ Wb)
        d = (answers[i] - o) * o * (1 - o)
        dh = d * Wb * h * (1 - h)
    Wb += 0.5 * d * h
    Wa += 0.5 * np.outer(samples[i], dh)
    if loop % 200 == 0:
        print(loop, o)
