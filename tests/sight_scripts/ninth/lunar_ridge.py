# verdict: wrong
# line: 17
# why: the delta of the second hidden layer is sent back through the first hidden matrix, which has the same shape here

# identity-ish regression with three square layers
import numpy as np
rng = np.random.RandomState(20)
x = rng.randn(30, 4)
y = x[:, ::-1] * 0.5 + 0.1 * np.sin(3 * x)
A1, A2, A3 = [rng.randn(4, 4) * 0.5 for _ in range(3)]
for epoch in range(800):
    z1 = np.tanh(x.dot(A1))
    z2 = np.tanh(z1.dot(A2))
    out = z2.dot(A3)
    e3 = 2 * (out - y) / y.size
    e2 = e3.dot(A3.T) * (1 - z2 ** 2)
    e1 = e2.dot(A1.T) * (1 - z1 ** 2)
    A3 -= 0.3 * z2.T.dot(e3)
    A2 -= 0.3 * z1.T.dot(e2)
    A1 -= 0.3 * x.T.dot(e1)
    if epoch % 200 == 0:
        print("epoch {:4d}  mse {:.4f}".format(epoch, ((out - y) ** 2).mean()))
