# verdict: right
# nnCostFunction, translated from my old Octave file (ex4)
import numpy as np


def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))


def sigmoidGradient(z):
    g = sigmoid(z)
    return g * (1 - g)


def nnCostFunction(nn_params, n_in, n_hid, n_out, X, Y, lam):
    Theta1 = nn_params[:n_hid * (n_in + 1)].reshape(n_hid, n_in + 1)
    Theta2 = nn_params[n_hid * (n_in + 1):].reshape(n_out, n_hid + 1)
    m = X.shape[0]
    a1 = np.c_[np.ones(m), X]
    z2 = a1 @ Theta1.T
    a2 = np.c_[np.ones(m), sigmoid(z2)]
    z3 = a2 @ Theta2.T
    h = sigmoid(z3)

    J = -(Y * np.log(h) + (1 - Y) * np.log(1 - h)).sum() / m
    J += lam / (2 * m) * ((Theta1[:, 1:] ** 2).sum() + (Theta2[:, 1:] ** 2).sum())

    d3 = h - Y
    d2 = (d3 @ Theta2)[:, 1:] * sigmoidGradient(z2)
    Theta1_grad = d2.T @ a1 / m
    Theta2_grad = d3.T @ a2 / m
    Theta1_grad[:, 1:] += lam / m * Theta1[:, 1:]
    Theta2_grad[:, 1:] += lam / m * Theta2[:, 1:]
    return J, np.r_[Theta1_grad.ravel(), Theta2_grad.ravel()]


np.random.seed(0)
X = np.random.randn(15, 3)
Y = np.c_[X[:, 0] > 0, X[:, 1] > X[:, 2]].astype(float)
epsilon_init = 0.12
params = np.random.rand(4 * 4 + 2 * 5) * 2 * epsilon_init - epsilon_init
alpha = 1.0
for it in range(1500):
    J, grad = nnCostFunction(params, 3, 4, 2, X, Y, 0.01)
    params = params - alpha * grad
    if it % 300 == 0:
        print("Iteration %4d | Cost: %.5f" % (it, J))
