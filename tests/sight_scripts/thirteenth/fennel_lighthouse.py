# verdict: right
import numpy as np

def unpack(theta, n_in, n_hid):
    cut = n_in * n_hid
    return theta[:cut].reshape(n_in, n_hid), theta[cut:].reshape(n_hid, 1)

def cost_and_grad(theta, X, y, n_hid, lam):
    A, B = unpack(theta, X.shape[1], n_hid)
    h = 1 / (1 + np.exp(-X @ A))
    p = 1 / (1 + np.exp(-h @ B))
    cost = 0.5 * ((p - y) ** 2).sum() + 0.5 * lam * theta @ theta
    dp = (p - y) * p * (1 - p)
    dh = dp @ B.T * h * (1 - h)
    grad = np.concatenate([(X.T @ dh).ravel(), (h.T @ dp).ravel()]) + lam * theta
    return cost, grad

X = np.c_[np.array([[0, 0], [0, 1], [1, 0], [1, 1]]), np.ones(4)]
y = np.array([[0.], [1.], [1.], [0.]])
theta = np.random.default_rng(17).normal(size=3 * 5 + 5)

# bold driver: grow alpha while it goes well, undo the step and halve it when it does not
alpha = 1.0
cost, grad = cost_and_grad(theta, X, y, 5, 1e-4)
for step in range(4000):
    trial = theta - alpha * grad
    new_cost, new_grad = cost_and_grad(trial, X, y, 5, 1e-4)
    if new_cost <= cost:
        theta, cost, grad = trial, new_cost, new_grad
        alpha *= 1.05
    else:
        alpha *= 0.5
    if step % 800 == 0:
        print("step %4d cost %.6f alpha %.3f" % (step, cost, alpha))
