# verdict: wrong
# line: 23
# why: The tied weights get only the decoder's part of the gradient; the encoder's part is left out.
import numpy as np

# denoising toy: compress 6 bits to 3 and back, with tied weights
rng = np.random.default_rng(41)
base = rng.integers(0, 2, (3, 6)).astype(float)
X = base[rng.integers(0, 3, 12)]
W = rng.normal(0, 0.3, (6, 3))
b_hid = np.zeros((1, 3))
b_rec = np.zeros((1, 6))

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

lr = 0.1
for epoch in range(500):
    code = sigmoid(X @ W + b_hid)
    rec = sigmoid(code @ W.T + b_rec)
    delta_rec = (rec - X) / len(X)            # cross entropy
    delta_code = (delta_rec @ W) * code * (1 - code)
    W -= lr * delta_rec.T @ code
    b_rec -= lr * delta_rec.sum(axis=0, keepdims=True)
    b_hid -= lr * delta_code.sum(axis=0, keepdims=True)
print("bits wrong:", int(np.sum((rec > 0.5) != (X > 0.5))))
