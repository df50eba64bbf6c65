# verdict: wrong
# line: 17
# why: The look-ahead point is on the wrong side: weights minus mu times velocity while the velocity is added.
import numpy as np
rng = np.random.RandomState(15)
X = rng.randn(50, 3); y = np.tanh(X @ np.array([[1.], [-2.], [.5]])) + .1*X[:, :1]**2
w1 = rng.randn(3, 7)*.5; w2 = rng.randn(7, 1)*.5
v1 = np.zeros_like(w1); v2 = np.zeros_like(w2)
mu, eta = 0.8, 0.05
def grads(a, b):
    h = np.tanh(X @ a)
    e = h @ b - y
    gb = h.T @ e/len(X)
    ga = X.T @ (e @ b.T*(1-h*h))/len(X)
    return ga, gb, (e**2).mean()
for step in range(800):
    la = w1 - mu*v1
    lb = w2 - mu*v2
    g1, g2, L = grads(la, lb)
    v1 = mu*v1 - eta*g1
    v2 = mu*v2 - eta*g2
    w1 = w1 + v1
    w2 = w2 + v2
    if step % 200 == 0: print(step, L)
