# verdict: wrong
# line: 37
# also: 38
import numpy as np

class Mlp:
    def __init__(self, n_in, n_hid, seed=0):
        r = np.random.default_rng(seed)
        self.W1 = r.normal(0, n_in ** -0.5, (n_in, n_hid))
        self.b1 = np.zeros(n_hid)
        self.W2 = r.normal(0, n_hid ** -0.5, (n_hid, 1))
        self.b2 = np.zeros(1)

    def forward(self, x):
        self.x = x
        self.h = np.tanh(x @ self.W1 + self.b1)
        return self.h @ self.W2 + self.b2

    def backward(self, dout, lr):
        dh = dout @ self.W2.T * (1 - self.h ** 2)
        self.W2 -= lr * self.h.T @ dout
        self.b2 -= lr * dout.sum(0)
        self.W1 -= lr * self.x.T @ dh
        self.b1 -= lr * dh.sum(0)

# a day of a tide gauge: clock and moon as waves -> water level; every second reading is kept for validation
t = np.linspace(0, 6, 120)[:, None]
waves = np.hstack([np.sin(t), np.cos(t), np.sin(1.9 * t), np.cos(1.9 * t)])
level = 0.5 * waves[:, :1] * waves[:, 2:3] + 0.3 * waves[:, 3:] ** 2
train_x, val_x = waves[::2], waves[1::2]
train_y, val_y = level[::2], level[1::2]

model = Mlp(4, 10)
for epoch in range(500):
    pred = model.forward(train_x)
    train_loss = np.mean((pred - train_y) ** 2)
    val_loss = np.mean((model.forward(val_x) - val_y) ** 2)
    model.backward(2 * (pred - train_y) / len(train_y), 0.1)
    if epoch % 100 == 0:
        print(f"{epoch}: train {train_loss:.4f}  val {val_loss:.4f}")
