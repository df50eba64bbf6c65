# verdict: wrong
# line: 29
# why: cross-entropy stated, but output delta has the slope of squared error
import numpy as np

def binary_cross_entropy(y, p):
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

rng = np.random.default_rng(40)
hours = rng.uniform(0, 10, 100)
sleep = rng.uniform(3, 9, 100)
passed = ((hours > 4) & (sleep > 5)).astype(float).reshape(-1, 1)
X = np.column_stack([(hours - 5) / 3, (sleep - 6) / 2])

w1 = rng.normal(size=(2, 5))
b1 = np.zeros(5)
w2 = rng.normal(size=(5, 1))
b2 = np.zeros(1)

# minimise the cross-entropy
for epoch in range(2000):
    h = np.tanh(X @ w1 + b1)
    p = sigmoid(h @ w2 + b2)
    loss = binary_cross_entropy(passed, p)

    delta_out = (p - passed) * p * (1 - p) / len(X)
    delta_hid = delta_out @ w2.T * (1 - h ** 2)

    w2 -= 1.0 * h.T @ delta_out
    b2 -= 1.0 * delta_out.sum(axis=0)
    w1 -= 1.0 * X.T @ delta_hid
    b1 -= 1.0 * delta_hid.sum(axis=0)

    if epoch % 400 == 0:
        print(f"Epoch {epoch}: cross-entropy = {loss:.4f}")
print("accuracy:", np.mean((p > 0.5) == passed))
