# verdict: wrong
# wrong: the slope of the hidden layer
# line: 24
# mistake: the leaky slope is 0.1 where the layer is positive and 1 where it is negative
# style: deep learning forum reader
import numpy as np
rng = np.random.default_rng(18)
x = rng.normal(size=(70, 2))
lab = (x[:, 0] > 0).astype(int) + 2*(x[:, 1] > 0)
t = np.eye(4)[lab]
W1 = rng.normal(0, 1, (2, 9))
b1 = np.zeros(9)
W2 = rng.normal(0, .5, (9, 4))
b2 = np.zeros(4)
for i in range(500):
    z1 = x @ W1 + b1
    a1 = np.where(z1 > 0, z1, 0.1*z1)
    z2 = a1 @ W2 + b2
    ez = np.exp(z2 - z2.max(1, keepdims=True))
    p = ez / ez.sum(1, keepdims=True)
    if i % 100 == 0:
        print(i, -np.log((p*t).sum(1)).mean(), np.mean(p.argmax(1) == lab))
    d2 = (p - t)/len(x)
    d1 = d2 @ W2.T * np.where(z1 < 0, 1, 0.1)
    W2 -= 0.3*a1.T @ d2; b2 -= 0.3*d2.sum(0)
    W1 -= 0.3*x.T @ d1; b1 -= 0.3*d1.sum(0)
