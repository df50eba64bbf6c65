# verdict: right
import numpy as np

def main():
    np.random.seed(429)
    X = np.array([[1, 0, 0, 1], [0, 1, 0, 1], [0, 0, 1, 1], [1, 1, 0, 1], [0, 1, 1, 1], [1, 0, 1, 1]])
    Y = np.array([[1, 0], [0, 1], [1, 1], [0, 0], [1, 0], [0, 1]])
    theta1, theta2 = np.random.uniform(-1, 1, (4, 8)), np.random.uniform(-1, 1, (8, 2))
    for epoch in range(1, 2001):
        hidden, output = None, None
        hidden = 1.0 / (1.0 + np.exp(-1.0 * X.dot(theta1)))
        output = 1.0 / (1.0 + np.exp(-1.0 * hidden.dot(theta2)))
        cost = 0.5 * np.square(Y - output).sum()
        d_output = -(Y - output) * output * (1 - output)
        d_hidden = d_output.dot(theta2.T) * hidden * (1 - hidden)
        d_theta2 = hidden.T.dot(d_output)
        d_theta1 = X.T.dot(d_hidden)
        theta1 += -0.9 * d_theta1
        theta2 += -0.9 * d_theta2
        if epoch % 1000 == 0:
            print("epoch {0}: cost {1:.4f}".format(epoch, cost))

if __name__ == '__main__':
    main()
