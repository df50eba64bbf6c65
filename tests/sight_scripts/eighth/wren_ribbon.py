# verdict: wrong
# line: 17
# also: 16
# why: Only the output weights are changed; the hidden delta is worked out but never used.
import numpy as np

def main():
    np.random.seed(430)
    X = np.array([[1, 0, 0, 1], [0, 1, 0, 1], [0, 0, 1, 1], [1, 1, 0, 1], [0, 1, 1, 1], [1, 0, 1, 1]])
    Y = np.array([[1], [0], [1], [0], [1], [0]])
    theta1, theta2 = np.random.uniform(-1, 1, (4, 6)), np.random.uniform(-1, 1, (6, 1))
    for epoch in range(1, 2001):
        hidden = 1.0 / (1.0 + np.exp(-X.dot(theta1)))
        output = 1.0 / (1.0 + np.exp(-hidden.dot(theta2)))
        d_output = (Y - output) * output * (1 - output)
        d_hidden = d_output.dot(theta2.T) * hidden * (1 - hidden)
        theta2 += 0.5 * hidden.T.dot(d_output)
        if epoch % 1000 == 0:
            print("epoch {0}: error {1:.4f}".format(epoch, np.abs(Y - output).mean()))

main()
