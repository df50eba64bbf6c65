# verdict: right
# why: One sigmoid neuron after the three-inputs toy problem, generator of batches, cross-entropy step.
import numpy as np
def batches(X, y, size, seed=0):
    rng = np.random.default_rng(seed)
    while True:
        p = rng.permutation(len(X))
        for i in range(0, len(X), size):
            yield X[p[i:i+size]], y[p[i:i+size]]
gen = np.random.default_rng(3)
X = gen.normal(size=(90, 4))
true = np.array([1.5, -2, .5, 0])
y = (X @ true + gen.normal(0, .3, 90) > 0)*1
w, b = gen.normal(size=4)*.1, 0.
stream = batches(X, y, 15)
for k in range(900):
    xb, yb = next(stream)
    p = 1/(1+np.exp(-(xb @ w + b)))
    g = p - yb
    w = w - .1*(g @ xb)/len(xb)
    b = b - .1*g.mean()
    if k % 180 == 0:
        print(k, np.mean(((X @ w + b) > 0) == y))
