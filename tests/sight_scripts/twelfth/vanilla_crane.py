# verdict: wrong
# line: 25
# why: the output is linear, so the sigmoid slope has no place there
# Predict the rent (in thousands) from size, rooms and distance to the centre.
import numpy as np

np.random.seed(27)
flats = np.array([[30, 1, 2.0], [45, 2, 3.0], [60, 2, 1.0], [75, 3, 5.0],
                  [90, 4, 4.0], [120, 5, 8.0], [50, 2, 6.0], [65, 3, 2.5]])
rent = np.array([[0.62], [0.78], [1.20], [1.05], [1.30], [1.42], [0.70], [1.15]])

mu, sd = flats.mean(axis=0), flats.std(axis=0)
X = (flats - mu) / sd
X = np.hstack((X, np.ones((8, 1))))

V = np.random.normal(0, 0.5, (4, 5))
U = np.random.normal(0, 0.5, (5, 1))
lr = 0.05

for i in range(2000):
    hidden = 1 / (1 + np.exp(-X.dot(V)))
    estimate = hidden.dot(U)

    residual = estimate - rent
    d_est = residual * estimate * (1 - estimate)
    d_hid = d_est.dot(U.T) * hidden * (1 - hidden)

    U -= lr * hidden.T.dot(d_est)
    V -= lr * X.T.dot(d_hid)

    if i % 400 == 0:
        print('iteration', i, 'rmse', np.sqrt(np.mean(residual ** 2)))

for want, got in zip(rent[:, 0], estimate[:, 0]):
    print('%.2f  %.2f' % (want, got))
