# verdict: right
import numpy as np

# gradient by the complex-step trick, no subtraction error (numerics course)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
t = np.array([0, 1, 1, 0], dtype=float)
n_h = 4
rng = np.random.default_rng(3)
q = rng.uniform(-1, 1, 3 * n_h + n_h + 1)

def energy(q):
    A = q[:3 * n_h].reshape(3, n_h)
    b = q[3 * n_h:4 * n_h]
    c = q[-1]
    h = np.tanh(X @ A)
    r = h @ b + c - t
    return 0.5 * np.sum(r * r)

step = 1e-30
for it in range(600):
    grad = np.empty(q.size)
    for k in range(q.size):
        z = q.astype(complex)
        z[k] += 1j * step
        grad[k] = energy(z).imag / step
    q -= 0.15 * grad
print("energy %.3e" % energy(q))
