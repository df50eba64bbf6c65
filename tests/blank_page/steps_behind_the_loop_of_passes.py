# verdict: wrong
# first wrong: loop
# line: 20
# mistake: -
# why: the steps stand behind the inner loop, which makes one and the same pass two hundred times
import numpy as np

rng = np.random.default_rng(41)
size = rng.uniform(-1, 1, (12, 2))
price = size[:, :1] * size[:, 1:]
A, B = rng.normal(size=(2, 5)), rng.normal(size=(5, 1))
for epoch in range(30):
    for inner in range(200):
        mid = np.tanh(size @ A)
        miss = mid @ B - price
        down_B = mid.T @ miss
        down_A = size.T @ (miss @ B.T * (1 - mid ** 2))
    if epoch % 10 == 0:
        print(epoch, np.abs(miss).mean())
    B -= 0.02 * down_B
    A -= 0.02 * down_A
