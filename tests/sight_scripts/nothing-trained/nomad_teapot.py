# verdict: not a network
# polynomial regression by the normal equations, degrees 0 to 9, 20 repetitions
import numpy as np

np.random.seed(4)
degrees = range(10)
train = np.zeros(10)
test = np.zeros(10)

for repetition in range(20):
    x = np.random.uniform(-1, 1, 25)
    y = np.sin(3 * x) + 0.2 * np.random.randn(25)
    xt = np.random.uniform(-1, 1, 100)
    yt = np.sin(3 * xt) + 0.2 * np.random.randn(100)
    for d in degrees:
        X = np.vander(x, d + 1)
        weights = np.linalg.solve(X.T.dot(X) + 1e-9 * np.eye(d + 1), X.T.dot(y))
        error = y - X.dot(weights)
        train[d] += np.mean(error ** 2) / 20
        test[d] += np.mean((yt - np.vander(xt, d + 1).dot(weights)) ** 2) / 20

print("degree  train loss  test loss")
for d in degrees:
    print("%6d  %10.5f  %9.5f" % (d, train[d], test[d]))
print("best degree:", int(np.argmin(test)))
