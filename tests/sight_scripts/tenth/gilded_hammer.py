# verdict: wrong
# line: 26
# why: The hidden bias takes over the other bias's velocity.
import numpy as np

np.random.seed(16)
X = np.random.rand(40, 3)
y = X.sum(axis=1, keepdims=True) ** 2 / 3

def act(z): return np.maximum(z, 0.2 * z)
def act_slope(z): return np.where(z > 0, 1, 0.2)

w1 = np.random.randn(3, 6) * 0.6
b1 = np.zeros((1, 6))
w2 = np.random.randn(6, 1) * 0.6
b2 = np.zeros((1, 1))
v1, c1, v2, c2 = (np.zeros_like(q) for q in (w1, b1, w2, b2))

for n in range(1200):
    z1 = X @ w1 + b1
    h1 = act(z1)
    guess = h1 @ w2 + b2
    d2 = 2 * (guess - y) / y.size
    d1 = (d2 @ w2.T) * act_slope(z1)
    v1 = 0.9 * v1 - 0.01 * X.T @ d1
    c1 = 0.9 * c2 - 0.01 * d1.sum(axis=0, keepdims=True)
    v2 = 0.9 * v2 - 0.01 * h1.T @ d2
    c2 = 0.9 * c2 - 0.01 * d2.sum(axis=0, keepdims=True)
    w1 += v1; b1 += c1
    w2 += v2; b2 += c2
    if n % 300 == 0:
        print(n, float(np.mean((guess - y) ** 2)))
