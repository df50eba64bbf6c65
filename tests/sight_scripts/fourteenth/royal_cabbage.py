# verdict: right
import numpy as np

rng = np.random.RandomState(2021)
houses = np.zeros(75, dtype=[('area', 'f8'), ('rooms', 'i4'), ('age', 'f8'), ('price', 'f8')])
houses['area'] = rng.uniform(40, 180, 75)
houses['rooms'] = rng.randint(1, 7, 75)
houses['age'] = rng.uniform(0, 60, 75)
houses['price'] = 2.5 * houses['area'] + 15 * houses['rooms'] - 0.02 * houses['age'] ** 2 + rng.normal(0, 5, 75)

def standardise(v):
    v = v.astype(float)
    return (v - v.mean()) / v.std()

features = np.column_stack([standardise(houses[f]) for f in ('area', 'rooms', 'age')])
features = np.column_stack([features, np.ones(len(houses))])
price = standardise(houses['price'])[:, None]

w_in = rng.normal(0, 0.5, (4, 6))
w_out = rng.normal(0, 0.5, (7, 1))
for round_ in range(600):
    mid = np.tanh(features.dot(w_in))
    mid1 = np.column_stack([mid, np.ones(len(mid))])
    guess = mid1.dot(w_out)
    miss = (price - guess) / len(houses)
    back = miss.dot(w_out.T)[:, :6] * (1 - mid ** 2)
    w_out += 0.2 * mid1.T.dot(miss)
    w_in += 0.2 * features.T.dot(back)
    if round_ % 150 == 0:
        print(round_, 'rmse', np.sqrt(np.mean((price - guess) ** 2)))
