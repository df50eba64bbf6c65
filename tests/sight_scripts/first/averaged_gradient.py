# verdict: right
# wrong: -
# line: -
# mistake: -
# style: statistician, mean gradients, R-like names
import numpy as np
set_seed = np.random.seed
set_seed(1234)
n_obs = 150
design = np.column_stack((np.ones(n_obs), np.random.normal(size=(n_obs, 2))))
prob = 1/(1+np.exp(-(2*design[:, 1]*design[:, 2])))
response = (np.random.uniform(size=n_obs) < prob).astype(float)
beta_hidden = np.random.normal(scale=.7, size=(3, 5))
beta_out = np.random.normal(scale=.7, size=6)
step_size = 2.0
deviance = []
for iteration in range(1000):
    hidden = 1/(1+np.exp(-design @ beta_hidden))
    design_out = np.column_stack((np.ones(n_obs), hidden))
    fitted = 1/(1+np.exp(-design_out @ beta_out))
    deviance.append(-2*np.mean(response*np.log(fitted)+(1-response)*np.log(1-fitted)))
    score = response - fitted
    score_hidden = np.outer(score, beta_out[1:])*hidden*(1-hidden)
    beta_out = beta_out + step_size*(design_out.T @ score)/n_obs
    beta_hidden = beta_hidden + step_size*(design.T @ score_hidden)/n_obs
print(deviance[0], deviance[-1])
