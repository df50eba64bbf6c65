# verdict: wrong
# line: 24
# why: transpose missing on the square W2 in the way back
import numpy as np

def f(x): return 1 / (1 + np.exp(-x))
def fp(a): return a * (1 - a)

np.random.seed(5)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], dtype=float)
y = np.array([[0,1,1,0]]).T

W1 = np.random.randn(3, 5)
W2 = np.random.randn(5, 5)
W3 = np.random.randn(5, 1)

for step in range(4000):
    a1 = f(X @ W1)
    a2 = f(a1 @ W2)
    a3 = f(a2 @ W3)

    d3 = (y - a3) * fp(a3)
    d2 = (d3 @ W3.T) * fp(a2)
    d1 = (d2 @ W2) * fp(a1)

    W3 += 0.9 * a2.T @ d3
    W2 += 0.9 * a1.T @ d2
    W1 += 0.9 * X.T @ d1

    if step % 1000 == 0:
        print("step", step, "mse", np.mean((y - a3) ** 2))
print(a3.round(3).ravel())
