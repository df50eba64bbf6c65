# verdict: wrong
# line: 21
# why: With cross-entropy the sigmoid slope cancels, but dw is multiplied by A(1-A) all the same.
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def initialize_with_zeros(dim):
    theta = np.zeros((dim, 1))
    b = 0.0
    return theta, b


def one_pass(theta, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(theta.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T * (A * (1 - A)).T)
    db = 1 / m * np.sum(A - Y)
    grads = {"dw": dw, "db": db}
    return grads, cost


def fit(theta, b, X, Y, num_iterations, learning_rate, print_cost=False):
    history = []
    for i in range(num_iterations):
        grads, cost = one_pass(theta, b, X, Y)
        dw = grads["dw"]
        db = grads["db"]
        theta = theta - learning_rate * dw
        b = b - learning_rate * db
        if i % 100 == 0:
            history.append(cost)
            if print_cost:
                print("Cost after iteration %i: %f" % (i, cost))
    return theta, b, history


def predict(theta, b, X):
    A = sigmoid(np.dot(theta.T, X) + b)
    return (A > 0.5).astype(int)


np.random.seed(9)
n_train, n_test = 120, 40
things = np.random.randn(3, n_train + n_test)
kind = (things[0:1] - 2 * things[1:2] + 0.5 * things[2:3] + 0.4 * np.random.randn(1, n_train + n_test) > 0.3).astype(int)
train_x, test_x = things[:, :n_train], things[:, n_train:]
train_y, test_y = kind[:, :n_train], kind[:, n_train:]

theta, b = initialize_with_zeros(3)
theta, b, history = fit(theta, b, train_x, train_y, 1000, 0.3, True)
print("train accuracy: {} %".format(100 - np.mean(np.abs(predict(theta, b, train_x) - train_y)) * 100))
print("test accuracy: {} %".format(100 - np.mean(np.abs(predict(theta, b, test_x) - test_y)) * 100))
