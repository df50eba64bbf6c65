# verdict: wrong
# line: 18
import numpy as np
np.random.seed(1)

# three clouds of points
centres = np.array([[0.0, 2.0], [-1.8, -1.0], [1.8, -1.0]])
X = np.concatenate([c + 0.6 * np.random.randn(25, 2) for c in centres])
k = np.repeat([0, 1, 2], 25)
T = np.eye(3)[k]

def relu(z):
    return np.maximum(0, z)

def softmax(z):
    z = z - z.max()
    e = np.exp(z)
    return e / e.sum(axis=0)

w_in = np.random.randn(2, 10) * 0.5
b_in = np.zeros(10)
w_out = np.random.randn(10, 3) * 0.5
b_out = np.zeros(3)
lr = 0.01

for step in range(400):
    z = X @ w_in + b_in
    h = relu(z)
    probs = softmax(h @ w_out + b_out)

    g = (probs - T) / X.shape[0]
    gh = g @ w_out.T
    gh[z <= 0] = 0

    w_out -= lr * h.T @ g
    b_out -= lr * g.sum(axis=0)
    w_in -= lr * X.T @ gh
    b_in -= lr * gh.sum(axis=0)

print('accuracy', (probs.argmax(axis=1) == k).mean())
