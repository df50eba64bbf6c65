# verdict: right
import numpy as np

rng = np.random.RandomState(5)


def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))


def cost(theta, X, Y):
    W1, W2 = theta["W1"], theta["W2"]
    A = sigmoid(X @ W1 + theta["b1"])
    P = sigmoid(A @ W2 + theta["b2"])
    return -np.mean(Y * np.log(P) + (1 - Y) * np.log(1 - P))


def grads(theta, X, Y):
    A = sigmoid(X @ theta["W1"] + theta["b1"])
    P = sigmoid(A @ theta["W2"] + theta["b2"])
    dZ2 = (P - Y) / Y.size
    dZ1 = dZ2 @ theta["W2"].T * A * (1 - A)
    return {"W1": X.T @ dZ1, "b1": dZ1.sum(0), "W2": A.T @ dZ2, "b2": dZ2.sum(0)}


def test_gradients():
    X, Y = rng.randn(5, 3), rng.randint(0, 2, (5, 1))
    theta = new_theta(3, 4)
    g = grads(theta, X, Y)
    for name, value in theta.items():
        for idx in np.ndindex(*value.shape):
            old = value[idx]
            value[idx] = old + 1e-5
            up = cost(theta, X, Y)
            value[idx] = old - 1e-5
            down = cost(theta, X, Y)
            value[idx] = old
            assert abs((up - down) / 2e-5 - g[name][idx]) < 1e-7, name


def test_training_lowers_cost():
    X = rng.randn(50, 2)
    Y = (X[:, :1] * X[:, 1:] > 0).astype(float)
    theta = new_theta(2, 10)
    before = cost(theta, X, Y)
    fit(theta, X, Y, 400, 1.0)
    assert cost(theta, X, Y) < before


def new_theta(n_in, n_hid):
    return {"W1": rng.randn(n_in, n_hid), "b1": np.zeros(n_hid),
            "W2": rng.randn(n_hid, 1), "b2": np.zeros(1)}


def fit(theta, X, Y, steps, lr):
    for _ in range(steps):
        g = grads(theta, X, Y)
        for k in theta:
            theta[k] -= lr * g[k]


test_gradients()
test_training_lowers_cost()
print("all tests passed")

X = rng.randn(80, 2)
Y = (np.hypot(X[:, :1], X[:, 1:]) < 1).astype(float)
theta = new_theta(2, 8)
fit(theta, X, Y, 1500, 2.0)
print("final cost", cost(theta, X, Y))
