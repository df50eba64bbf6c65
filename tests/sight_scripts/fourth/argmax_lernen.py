# verdict: wrong
# line: 15
# why: The mutable default arguments keep the sums of all earlier calls, the gradient is never started at zero again.
import numpy as np

rng = np.random.default_rng(25)
X = rng.normal(size=(60, 3))
T = np.eye(3)[X.argmax(axis=1)]
W, b = np.zeros((3, 3)), np.zeros(3)

def soft(z):
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)

def gradient(xs, ts, gW=np.zeros((3, 3)), gb=np.zeros(3)):
    for x, t in zip(xs, ts):
        d = soft(x @ W + b) - t
        gW += np.outer(x, d) / len(xs)
        gb += d / len(xs)
    return gW, gb

for epoch in range(60):
    gW, gb = gradient(X, T)
    W -= 0.1 * gW
    b -= 0.1 * gb
    if epoch % 10 == 0:
        print(epoch, -np.mean(np.sum(T * np.log(soft(X @ W + b)), axis=1)))
