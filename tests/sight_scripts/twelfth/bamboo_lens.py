# verdict: wrong
# line: 27
# why: targets are always those of the first batch
import numpy as np

np.random.seed(88)
x_all = np.random.uniform(-3, 3, (60, 1))
y_all = np.sin(x_all)
x_train, x_val = np.split(x_all, [48])
y_train, y_val = np.split(y_all, [48])

layers = {
    'w1': np.random.randn(1, 14), 'b1': np.random.randn(1, 14),
    'w2': np.random.randn(14, 1) * 0.2, 'b2': np.zeros((1, 1)),
}
batch = 12


def forward(x):
    h = np.tanh(x @ layers['w1'] + layers['b1'])
    return h, h @ layers['w2'] + layers['b2']


for epoch in range(300):
    for i in range(0, len(x_train), batch):
        xb = x_train[i:i + batch]
        yb = y_train[:batch]
        h, out = forward(xb)
        d_out = (out - yb) / len(xb)
        d_h = (d_out @ layers['w2'].T) * (1 - h ** 2)
        layers['w2'] -= 0.1 * (h.T @ d_out)
        layers['b2'] -= 0.1 * d_out.sum(0)
        layers['w1'] -= 0.1 * (xb.T @ d_h)
        layers['b1'] -= 0.1 * d_h.sum(0)
    if epoch % 60 == 0:
        print(f"epoch {epoch:3d}  train {np.mean((forward(x_train)[1] - y_train) ** 2):.4f}"
              f"  val {np.mean((forward(x_val)[1] - y_val) ** 2):.4f}")
