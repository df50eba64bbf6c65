# verdict: right
# why: The printed number is the squared error, but the delta o-y with a sigmoid output is exactly the cross-entropy's gradient, and a sensible loss.
import numpy as np
np.random.seed(1)
X = np.array([[0,0],[0,1],[1,0],[1,1]]).T     # features x samples
y = np.array([[0,1,1,0]])
w0 = np.random.randn(4, 2); b0 = np.zeros((4, 1))
w1 = np.random.randn(1, 4); b1 = np.zeros((1, 1))
sigm = lambda z: 1 / (1 + np.exp(-z))
def fw(X):
    return sigm(w1 @ np.tanh(w0 @ X + b0) + b1)
for k in range(3000):
    a = np.tanh(w0 @ X + b0)
    o = sigm(w1 @ a + b1)
    dz1 = o - y
    dz0 = w1.T @ dz1 * (1 - a**2)
    w1 -= 0.4 / 4 * dz1 @ a.T
    b1 -= 0.4 / 4 * dz1.sum(axis=1, keepdims=True)
    w0 -= 0.4 / 4 * dz0 @ X.T
    b0 -= 0.4 / 4 * dz0.sum(axis=1, keepdims=True)
    if k % 500 == 0:
        print("mse:", np.mean((o - y)**2))
print(o.round(3))
