# verdict: wrong
# line: 24
# also: 27
# why: activation of the hidden layer is forgotten in the forward pass of the training
import numpy as np

def logistic(u):
    return 1 / (1 + np.exp(-u))

def predict(u):
    return logistic(logistic(u @ w_ih) @ w_ho)

rng = np.random.default_rng(87)
dose = rng.uniform(0, 1, 60)
temp = rng.uniform(0, 1, 60)
train_x = np.column_stack([dose, temp, np.ones(60)])
survived = ((dose - 0.5) ** 2 + (temp - 0.5) ** 2 < 0.12).astype(float)
train_y = survived.reshape(-1, 1)

w_ih = rng.normal(0, 1, (3, 6))
w_ho = rng.normal(0, 1, (6, 1))
rate = 0.3
for trial in range(1000):
    hidden = train_x @ w_ih
    output = logistic(hidden @ w_ho)
    delta_o = (output - train_y) * output * (1 - output) / 60
    delta_h = delta_o @ w_ho.T * hidden * (1 - hidden)
    w_ho -= rate * hidden.T @ delta_o
    w_ih -= rate * train_x.T @ delta_h
    if trial % 200 == 0:
        print("trial", trial, "deviance", float(((output - train_y) ** 2).sum()))
print("correct", int(((predict(train_x) > 0.5) == train_y).sum()), "of 60")
