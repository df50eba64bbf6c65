# verdict: wrong
# line: 34
# why: softmax with cross-entropy, but the delta is multiplied with p(1-p) as well
import numpy as np

LEARNING_RATE = 0.5
EPOCHS = 600

def relu(v):
    return v * (v > 0)

def softmax(v):
    ex = np.exp(v - np.max(v, axis=1, keepdims=True))
    return ex / np.sum(ex, axis=1, keepdims=True)

def cross_entropy(p, t):
    return -np.sum(t * np.log(p + 1e-9)) / p.shape[0]

rs = np.random.RandomState(8)
centres = np.array([[2, 2], [-2, 1], [0, -2], [3, -3]])
cls = np.arange(120) % 4
x_tr = centres[cls] + rs.randn(120, 2) * 0.7
onehot = np.eye(4)[cls]
W_a, b_a = rs.randn(2, 9) * 0.7, np.zeros((1, 9))
W_b, b_b = rs.randn(9, 4) * 0.5, np.zeros((1, 4))

for epoch in range(EPOCHS):
    z = x_tr @ W_a + b_a
    h = relu(z)
    probs = softmax(h @ W_b + b_b)
    if epoch % 100 == 0:
        acc = np.mean(np.argmax(probs, 1) == cls)
        print(f"Epoch {epoch} | loss {cross_entropy(probs, onehot):.4f} | acc {acc:.2f}")
    dlogits = (probs - onehot) * probs * (1 - probs)
    dlogits = dlogits / x_tr.shape[0]
    dh = dlogits @ W_b.T
    dz = dh * (z > 0)
    W_b -= LEARNING_RATE * h.T @ dlogits
    b_b -= LEARNING_RATE * dlogits.sum(axis=0, keepdims=True)
    W_a -= LEARNING_RATE * x_tr.T @ dz
    b_a -= LEARNING_RATE * dz.sum(axis=0, keepdims=True)
