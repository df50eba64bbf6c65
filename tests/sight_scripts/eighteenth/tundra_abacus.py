# verdict: right
import numpy as np

def add_ones(M):
    return np.hstack([M, np.ones((M.shape[0], 1))])

def logistic(x):
    return 1 / (1 + np.exp(-x))

# majority of five bits
X = np.array([[(k >> b) & 1 for b in range(5)] for k in range(32)])
T = (X.sum(axis=1) >= 3).astype(float)[:, np.newaxis]
X = add_ones(X)

rng = np.random.RandomState(13)
theta1 = rng.uniform(-0.5, 0.5, (6, 4))
theta2 = rng.uniform(-0.5, 0.5, (5, 1))

history = []
for epoch in range(2000):
    hidden = logistic(np.dot(X, theta1))
    hidden1 = add_ones(hidden)
    output = logistic(np.dot(hidden1, theta2))
    history.append(0.5 * np.sum((T - output) ** 2))

    delta_out = (T - output) * output * (1 - output)
    delta_hid = np.dot(delta_out, theta2[:-1].T) * hidden * (1 - hidden)

    theta2 += 0.2 * np.dot(hidden1.T, delta_out)
    theta1 += 0.2 * np.dot(X.T, delta_hid)

print("first and last error:", history[0], history[-1])
print("all right:", np.all((output > 0.5) == (T > 0.5)))
