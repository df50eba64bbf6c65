# verdict: right
# Ported from my old .m file.  Theta's have the bias in the first column.
from numpy import *

X = array([[0, 0], [0, 1], [1, 0], [1, 1], [0.5, 0.5], [0.1, 0.9]])
y = array([[0], [1], [1], [0], [0], [1]])
[m, n] = shape(X)
hidden = 5
lam = 0.01
alpha = 2.0
num_iters = 3000

random.seed(1)
epsilon_init = 1.2
Theta1 = random.rand(hidden, n + 1) * 2 * epsilon_init - epsilon_init
Theta2 = random.rand(1, hidden + 1) * 2 * epsilon_init - epsilon_init


def g(z):
    return 1.0 / (1.0 + exp(-z))


def gprime(z):
    return g(z) * (1 - g(z))


J_history = zeros((num_iters, 1))
for it in arange(num_iters):
    # forward
    a1 = hstack([ones((m, 1)), X])
    z2 = a1 @ Theta1.T
    a2 = hstack([ones((m, 1)), g(z2)])
    z3 = a2 @ Theta2.T
    a3 = g(z3)
    # cost
    J_history[it] = -sum(y * log(a3) + (1 - y) * log(1 - a3)) / m
    J_history[it] += lam / (2 * m) * (sum(Theta1[:, 1:] ** 2) + sum(Theta2[:, 1:] ** 2))
    # backward
    d3 = a3 - y
    d2 = (d3 @ Theta2)[:, 1:] * gprime(z2)
    Theta1_grad = d2.T @ a1 / m
    Theta2_grad = d3.T @ a2 / m
    Theta1_grad[:, 1:] += lam / m * Theta1[:, 1:]
    Theta2_grad[:, 1:] += lam / m * Theta2[:, 1:]
    # step
    Theta1 = Theta1 - alpha * Theta1_grad
    Theta2 = Theta2 - alpha * Theta2_grad

print('J first / last: %g  %g' % (J_history[0, 0], J_history[-1, 0]))
print(hstack([y, a3]))
