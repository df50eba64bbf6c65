# verdict: right
import numpy as np

N, D_in, H, D_out = 24, 12, 10, 4
rng = np.random.RandomState(5)
x = rng.randn(N, D_in)
y = rng.randn(N, D_out)

w1 = rng.randn(D_in, H)
w2 = rng.randn(H, D_out)

learning_rate = 2e-4
for t in range(500):
    h = x.dot(w1)
    h_relu = np.maximum(h, 0)
    y_pred = h_relu.dot(w2)

    loss = np.square(y_pred - y).sum()
    if t % 100 == 99:
        print(t, loss)

    grad_y_pred = 2.0 * (y_pred - y)
    grad_w2 = h_relu.T.dot(grad_y_pred)
    grad_h_relu = grad_y_pred.dot(w2.T)
    grad_h = grad_h_relu.copy()
    grad_h[h < 0] = 0
    grad_w1 = x.T.dot(grad_h)

    w1 -= learning_rate * grad_w1
    w2 -= learning_rate * grad_w2
