# verdict: wrong
# line: 33
# why: output delta: behind a softmax the cross-entropy's delta is p - t; p*(1-p) is only the diagonal of its Jacobian
import numpy as np

ZIFFERN = ["###.##.##.#####", ".#..#..#..#..#.", "##..#####..####", "###..####..####",
           "#.##.####..#..#", "####..###..####"]
bits = np.array([[1.0 if z == "#" else 0.0 for z in zi] for zi in ZIFFERN])
K = len(bits)
rng = np.random.default_rng(308)
A = rng.normal(0, .5, (15, 12)); a = np.zeros(12)
B = rng.normal(0, .5, (12, 12)); b = np.zeros(12)
C = rng.normal(0, .5, (12, K)); c = np.zeros(K)


def sigma(z):
    return 1 / (1 + np.exp(-z))


def vor(x):
    u = sigma(x @ A + a)
    v = sigma(u @ B + b)
    s = v @ C + c
    e = np.exp(s - s.max(1, keepdims=True))
    return u, v, e / e.sum(1, keepdims=True)


for runde in range(3000):
    wer = rng.integers(0, K, 20)
    x = bits[wer] + rng.normal(0, 0.1, (20, 15))
    t = np.eye(K)[wer]
    u, v, p = vor(x)
    d3 = (p - t) * p * (1 - p)
    d2 = d3 @ C.T * v * (1 - v)
    d1 = d2 @ B.T * u * (1 - u)
    C -= 0.1 * v.T @ d3; c -= 0.1 * d3.sum(0)
    B -= 0.1 * u.T @ d2; b -= 0.1 * d2.sum(0)
    A -= 0.1 * x.T @ d1; a -= 0.1 * d1.sum(0)
print("erkannt:", vor(bits)[2].argmax(1))
