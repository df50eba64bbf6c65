# verdict: right
from dataclasses import dataclass, field
import numpy as np

rng = np.random.default_rng(42)

@dataclass
class Dense:
    n_in: int
    n_out: int
    relu: bool = True
    W: np.ndarray = field(init=False)
    b: np.ndarray = field(init=False)

    def __post_init__(self):
        self.W = rng.normal(size=(self.n_in, self.n_out)) * np.sqrt(2 / self.n_in)
        self.b = np.zeros(self.n_out)

    def forward(self, x):
        self.x = x
        self.z = x @ self.W + self.b
        return np.maximum(self.z, 0) if self.relu else self.z

    def backward(self, grad, lr):
        if self.relu:
            grad = grad * (self.z > 0)
        back = grad @ self.W.T
        self.W -= lr * self.x.T @ grad
        self.b -= lr * grad.sum(axis=0)
        return back

def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)

# three blobs
centres = np.array([[0, 2], [2, -1], [-2, -1]])
labels = rng.integers(0, 3, 90)
X = centres[labels] + rng.normal(size=(90, 2)) * 0.7
T = np.eye(3)[labels]

layers = [Dense(2, 8), Dense(8, 6), Dense(6, 3, relu=False)]
for step in range(400):
    a = X
    for l in layers:
        a = l.forward(a)
    p = softmax(a)
    g = (p - T) / len(X)
    for l in reversed(layers):
        g = l.backward(g, 0.3)
    if step % 100 == 0:
        print(step, -np.mean(np.log(p[np.arange(90), labels])))
print("accuracy", (p.argmax(1) == labels).mean(), p[:2])
