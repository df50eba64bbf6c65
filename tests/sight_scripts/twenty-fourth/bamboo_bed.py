# verdict: wrong
# line: 14
# why: derivatives: the derivative of A*tanh(B*z) is taken as 1 - a**2 although a is scaled
import numpy as np

A, B = 1.7159, 2.0 / 3.0


def act(z):
    return A * np.tanh(B * z)


def act_prime(a):
    return 1 - a ** 2


np.random.seed(57)
x = np.linspace(0, 2 * np.pi, 50)[:, None] - np.pi
y = np.sin(x) * 0.8

w1 = np.random.randn(1, 9)
b1 = np.random.randn(9)
w2 = np.random.randn(9, 1) / 3
b2 = np.zeros(1)
eta = 0.02

for epoch in range(3000):
    a1 = act(x @ w1 + b1)
    e = a1 @ w2 + b2 - y
    d2 = e / len(x)
    d1 = d2 @ w2.T * act_prime(a1)
    w2 -= eta * a1.T @ d2
    b2 -= eta * d2.sum(0)
    w1 -= eta * x.T @ d1
    b1 -= eta * d1.sum(0)
    if epoch % 1000 == 0:
        print(epoch, "%.5f" % np.mean(e ** 2))
print("mse %.5f" % np.mean(e ** 2))
