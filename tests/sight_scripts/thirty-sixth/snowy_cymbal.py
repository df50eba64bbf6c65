# verdict: right
import numpy as np

np.random.seed(29)

# Is a number 0..31 divisible by 3?  (5 bits as -1/+1)
n = np.arange(32)
X = 2 * ((n[:, None] >> np.arange(5)) & 1) - 1
Y = (n % 3 == 0).astype(float)[:, None]

rates = {"lower": 0.5, "upper": 0.1}     # the lower layer learns slowly by nature, so it gets a bigger rate

lower = np.random.normal(0, 0.5, (5, 14))
lower_bias = np.random.normal(0, 0.5, 14)
upper = np.random.normal(0, 0.5, (14, 1))
upper_bias = np.zeros(1)


def sigmoid(x):
    return np.where(x >= 0, 1 / (1 + np.exp(-np.abs(x))), np.exp(-np.abs(x)) / (1 + np.exp(-np.abs(x))))


for epoch in range(1500):
    middle = sigmoid(X @ lower + lower_bias)
    top = sigmoid(middle @ upper + upper_bias)

    top_delta = Y - top
    middle_delta = top_delta.dot(upper.T) * middle * (1 - middle)

    upper += rates["upper"] * middle.T.dot(top_delta)
    upper_bias += rates["upper"] * top_delta.sum(0)
    lower += rates["lower"] * X.T.dot(middle_delta)
    lower_bias += rates["lower"] * middle_delta.sum(0)

    if epoch % 300 == 0:
        print(epoch, "wrong:", int(((top > 0.5) != (Y > 0.5)).sum()))
