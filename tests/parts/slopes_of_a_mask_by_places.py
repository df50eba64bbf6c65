# not seen: forward pass
# wrong: -
# own network: no
# why: a leak is put into a delta by a mask: with other weights, it picks more or fewer numbers
import numpy as np

# boston-like toy regression, 3 rooms
rng = np.random.default_rng(6)
rooms = rng.normal(size=(16, 3))
rent = rooms @ np.array([[1.0], [-2.0], [0.5]]) + np.abs(rooms[:, :1])

W1 = rng.normal(size=(3, 7)) * 0.4
b1 = rng.normal(size=(1, 7)) * 0.1
W2 = rng.normal(size=(7, 1)) * 0.4
b2 = np.zeros((1, 1))
alpha = 0.05

for step in range(1500):
    z1 = rooms @ W1 + b1
    a1 = np.where(z1 >= 0, z1, z1 * 0.01)
    said = a1 @ W2 + b2

    rest = rent - said
    mse = np.mean(rest ** 2)
    back = -rest / len(rooms)

    kept = W2.copy()
    W2 -= alpha * a1.T @ back
    b2 -= alpha * np.sum(back)

    inner = back @ kept.T
    inner[z1 < 0] *= 0.01
    W1 -= alpha * rooms.T @ inner
    b1 -= alpha * inner.sum(axis=0)
    if step % 300 == 0:
        print(step, mse)
print("final mse", mse)
