# verdict: wrong
# line: 15
# why: the schedule becomes negative after 800 of 2400 epochs, so it climbs
import numpy as np

np.random.seed(51)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1], [0, 0, 0]])
y = np.array([[0], [1], [1], [0], [1]])

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

def make_schedule(alpha0, decay_steps):
    def schedule(epoch):
        return alpha0 * (1 - epoch / decay_steps)
    return schedule

schedule = make_schedule(2.0, 800)
syn0 = np.random.uniform(-1, 1, (3, 6))
syn1 = np.random.uniform(-1, 1, (6, 1))

for epoch in range(2400):
    alpha = schedule(epoch)

    l1 = sigmoid(X @ syn0)
    l2 = sigmoid(l1 @ syn1)

    l2_delta = (y - l2) * l2 * (1 - l2)
    l1_delta = (l2_delta @ syn1.T) * l1 * (1 - l1)

    syn1 += alpha * (l1.T @ l2_delta)
    syn0 += alpha * (X.T @ l1_delta)

    if epoch % 600 == 0:
        print(f"epoch {epoch}: {np.mean(np.abs(y - l2)):.4f}")

print(l2.ravel().round(3))
