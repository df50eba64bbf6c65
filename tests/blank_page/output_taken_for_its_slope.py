# verdict: wrong
# first wrong: slope
# line: 18
# mistake: deriv-identity
# why: the slope function hands back the output itself
import argparse
import numpy as np

parser = argparse.ArgumentParser()
parser.add_argument('-n', '--neurons', type=int, default=6, help='size of the hidden layer')
parser.add_argument('-r', '--rate', type=float, default=0.5)
parser.add_argument('-e', '--epochs', type=int, default=20000)

def sigma(x):
    return 1.0 / (1.0 + np.exp(-x))

def sigma_slope(sigma_x):
    return sigma_x

def fit(x, y, neurons, rate, epochs):
    layers = [np.random.uniform(-1, 1, (x.shape[1], neurons)),
              np.random.uniform(-1, 1, (neurons, y.shape[1]))]
    for e in range(epochs):
        hidden = sigma(x @ layers[0])
        output = sigma(hidden @ layers[1])
        grad_output = (output - y) * sigma_slope(output)
        grad_hidden = (grad_output @ layers[1].T) * sigma_slope(hidden)
        layers[1] -= rate * hidden.T @ grad_output
        layers[0] -= rate * x.T @ grad_hidden
    return layers

if __name__ == '__main__':
    opt = parser.parse_args()
    x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
    y = np.array([[0], [1], [1], [0]])
    a, b = fit(x, y, opt.neurons, opt.rate, opt.epochs)
    print(sigma(sigma(x @ a) @ b))
