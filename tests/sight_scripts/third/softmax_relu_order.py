# verdict: wrong
# line: 10
# why: The denominator of the softmax is not shifted as the numerator is: the probabilities do not add up to one.
import numpy as np
rng = np.random.RandomState(83)
X = rng.randn(60, 3); c = X.argmax(1); Y = np.eye(3)[c]
V = rng.randn(3, 9)*.4; U = rng.randn(9, 3)*.4
def softmax(z):
    shifted = z - z.max(axis=1, keepdims=True)
    return np.exp(shifted)/np.exp(z).sum(axis=1, keepdims=True)
for i in range(600):
    h = 1/(1+np.exp(-X @ V))
    p = softmax(h @ U)
    d = (p - Y)/60
    dv = d @ U.T*h*(1-h)
    U -= .5*h.T @ d
    V -= .5*X.T @ dv
    if i % 100 == 0: print(i, (p.argmax(1) == c).mean())
