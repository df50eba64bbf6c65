# verdict: right
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def initialize_with_zeros(dim):
    w = np.zeros((dim, 1))
    b = 0.0
    return w, b


def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    grads = {"dw": dw, "db": db}
    return grads, cost


def optimize(w, b, X, Y, num_iterations, learning_rate, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        dw = grads["dw"]
        db = grads["db"]
        w = w - learning_rate * dw
        b = b - learning_rate * db
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print("Cost after iteration %i: %f" % (i, cost))
    return w, b, costs


def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return (A > 0.5).astype(int)


np.random.seed(2)
n_train, n_test = 120, 40
flowers = np.random.randn(3, n_train + n_test)
kind = (flowers[0:1] - 2 * flowers[1:2] + 0.5 * flowers[2:3] + 0.4 * np.random.randn(1, n_train + n_test) > 0.3).astype(int)
train_x, test_x = flowers[:, :n_train], flowers[:, n_train:]
train_y, test_y = kind[:, :n_train], kind[:, n_train:]

w, b = initialize_with_zeros(3)
w, b, costs = optimize(w, b, train_x, train_y, 1000, 0.3, True)
print("train accuracy: {} %".format(100 - np.mean(np.abs(predict(w, b, train_x) - train_y)) * 100))
print("test accuracy: {} %".format(100 - np.mean(np.abs(predict(w, b, test_x) - test_y)) * 100))
