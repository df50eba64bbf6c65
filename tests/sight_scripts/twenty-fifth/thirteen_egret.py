# verdict: right
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1],[0,.5,1],[.5,0,1]])
y = np.array([[0],[1],[1],[0],[.5],[.5]])
np.random.seed(3)
a, b = np.random.randn(3, 5), np.random.randn(5, 1)
f = lambda x: 1/(1+np.exp(-x))
for _ in range(8000):
    h = f(X @ a)
    o = f(h @ b)
    do = (y - o) * o * (1 - o)
    a, b = a + .7 * X.T @ (do @ b.T * h * (1 - h)), b + .7 * h.T @ do
print(np.c_[y, o])
