# verdict: wrong
# line: 18
# why: The softmax is normalised over axis 0, that is over the samples of the batch and not over the classes of a sample.
import numpy as np
rng = np.random.RandomState(3)

n, k = 60, 3
clase = rng.randint(k, size=n)
angulo = clase * 2 * np.pi / k + rng.randn(n) * .3
X = np.stack([np.cos(angulo), np.sin(angulo)], axis=1)
Y = np.eye(k)[clase]

W1 = rng.randn(2, 10) * .5; b1 = np.zeros(10)
W2 = rng.randn(10, k) * .5; b2 = np.zeros(k)

def softmax(z):
    e = np.exp(z - z.max())
    return e / e.sum(axis=0, keepdims=True)

for paso in range(120):
    z1 = X @ W1 + b1
    a1 = np.maximum(z1, 0)
    p = softmax(a1 @ W2 + b2)

    g = (p - Y) / n
    gW2 = a1.T @ g
    gb2 = g.sum(axis=0)
    g = (g @ W2.T) * (z1 > 0)
    gW1 = X.T @ g
    gb1 = g.sum(axis=0)

    for par, gr in ((W1, gW1), (b1, gb1), (W2, gW2), (b2, gb2)):
        par -= 0.05 * gr

print("aciertos", (p.argmax(1) == clase).mean())
