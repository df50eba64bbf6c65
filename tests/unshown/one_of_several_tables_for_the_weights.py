# unshown: initial weights
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
np.random.seed(3)
texts = ["0.1 -0.4 0.3 -0.7 0.2 0.5 0.8 -0.3 -0.6", "0.9 0.5 -0.1 0.4 -0.8 0.6 -0.2 0.7 0.3",
         "-0.5 0.4 0.6 0.2 0.1 -0.9 0.7 -0.4 0.8", "0.3 0.6 -0.7 -0.1 0.9 0.2 -0.8 0.5 -0.4"]
w0 = np.array([float(each) for each in texts[np.random.randint(4)].split()]).reshape(3, 3)
w1 = np.array([float(each) for each in texts[np.random.randint(4)].split()][:3]).reshape(3, 1)
for i in range(20000):
    l1 = 1 / (1 + np.exp(-X.dot(w0)))
    l2 = 1 / (1 + np.exp(-l1.dot(w1)))
    d2 = (l2 - y) * l2 * (1 - l2)
    d1 = d2.dot(w1.T) * l1 * (1 - l1)
    w1 -= 0.5 * l1.T.dot(d2)
    w0 -= 0.5 * X.T.dot(d1)
