# verdict: right
# wrong: -
# line: -
# mistake: -
# style: pandas user, truth table as a DataFrame (pandas needed)
import numpy as np
import pandas as pd

df = pd.DataFrame({'a': [0, 0, 1, 1], 'b': [0, 1, 0, 1], 'bias': 1, 'out': [0, 1, 1, 0]})
print(df)
X = df[['a', 'b', 'bias']].to_numpy(dtype=float)
y = df[['out']].to_numpy(dtype=float)

np.random.seed(0)
w0 = np.random.uniform(-1, 1, (3, 5))
w1 = np.random.uniform(-1, 1, (5, 1))
rows = []
for i in range(4001):
    l1 = 1/(1+np.exp(-X.dot(w0)))
    l2 = 1/(1+np.exp(-l1.dot(w1)))
    e = l2-y
    if i % 1000 == 0:
        rows.append({'iteration': i, 'error': np.abs(e).mean()})
    d2 = e*l2*(1-l2)
    d1 = d2.dot(w1.T)*l1*(1-l1)
    w1 -= l1.T.dot(d2)
    w0 -= X.T.dot(d1)
df['prediction'] = l2.round(3)
print(pd.DataFrame(rows))
print(df)
