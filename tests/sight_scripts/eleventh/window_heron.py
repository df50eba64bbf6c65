# verdict: right
import numpy as np

np.random.seed(3)
alpha, keep = 0.5, 0.75

def sigmoid(v):
    return 1 / (1 + np.exp(-v))

x = np.random.randint(0, 2, (10, 5)).astype(float)
y = (x.sum(1, keepdims=True) > 2).astype(float)
w_in = np.random.uniform(-1, 1, (5, 8))
w_out = np.random.uniform(-1, 1, (8, 1))

for it in range(1500):
    raw = sigmoid(x.dot(w_in))
    mask = (np.random.random(raw.shape) < keep) / keep
    hidden = raw * mask
    out = sigmoid(hidden.dot(w_out))
    diff = y - out
    d_out = diff * out * (1 - out)
    d_hidden = d_out.dot(w_out.T) * mask * raw * (1 - raw)
    w_out += alpha * hidden.T.dot(d_out)
    w_in += alpha * x.T.dot(d_hidden)

test = sigmoid(sigmoid(x.dot(w_in)).dot(w_out))
print("without dropout:", np.abs(test - y).mean())
