# verdict: right
import numpy as np

# how many zombies do players kill per round? counts -> Poisson loss
rng = np.random.default_rng(404)
skill = rng.uniform(0, 1, 90)
ammo = rng.uniform(0, 1, 90)
kills = rng.poisson(np.exp(0.5 + 2 * skill * ammo))
players = np.column_stack([skill, ammo])

w_hid = rng.normal(0, 0.8, (2, 6))
b_hid = np.zeros(6)
w_out = rng.normal(0, 0.3, 6)
b_out = 0.0
LEARN = 0.05
N = len(kills)

for rnd in range(1000):
    hid = 1 / (1 + np.exp(-(players @ w_hid + b_hid)))
    rate = np.exp(hid @ w_out + b_out)
    poisson_loss = np.mean(rate - kills * np.log(rate))
    d = (rate - kills) / N
    dhid = d[:, None] * w_out[None, :] * hid * (1 - hid)
    w_out -= LEARN * (d @ hid)
    b_out -= LEARN * d.sum()
    w_hid -= LEARN * (players.T @ dhid)
    b_hid -= LEARN * dhid.sum(0)
    if rnd % 200 == 0:
        print("round", rnd, "loss", poisson_loss)
print("best player expected kills:", np.exp(1 / (1 + np.exp(-(np.ones(2) @ w_hid + b_hid))) @ w_out + b_out))
