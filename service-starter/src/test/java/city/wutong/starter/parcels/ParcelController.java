package city.wutong.starter.parcels;

import city.wutong.starter.commands.Command;
import city.wutong.starter.commands.Receipt;
import jakarta.annotation.security.RolesAllowed;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/parcels/parcels")
@RolesAllowed("KEEPER")
class ParcelController {

    static volatile CountDownLatch gate = new CountDownLatch(0);

    private final Parcels parcels;

    ParcelController(Parcels parcels) {
        this.parcels = parcels;
    }

    @PostMapping
    Receipt post(@RequestBody Move move) {
        return parcels.add(Parcel.posted(Command.newIdentity().toString(), move.to, null));
    }

    @PostMapping("/{id}/moves")
    Receipt move(@PathVariable String id, @RequestBody Move move) throws InterruptedException {
        var _ = gate.await(20, TimeUnit.SECONDS);
        return parcels.change(new Parcel.ParcelId(id), parcel -> parcel.move(move.to));
    }

    @PostMapping("/{id}/returns")
    Receipt returned(@PathVariable String id, @RequestParam(defaultValue = "home") String to) {
        return parcels.change(new Parcel.ParcelId(id), parcel -> parcel.move(to));
    }

    /** Two changes of one parcel by one command. */
    @PostMapping("/{id}/round-trips")
    Receipt roundTrip(@PathVariable String id) {
        var _ = parcels.change(new Parcel.ParcelId(id), parcel -> parcel.move("away"));
        return parcels.change(new Parcel.ParcelId(id), parcel -> parcel.move("home"));
    }

    @PostMapping("/{id}/photos")
    Receipt photo(@PathVariable String id, @RequestPart MultipartFile file) {
        return parcels.change(new Parcel.ParcelId(id), parcel -> parcel.weigh((int) file.getSize()));
    }

    @PutMapping("/{id}/note")
    Receipt note(@PathVariable String id, @RequestBody Move words) {
        return parcels.change(new Parcel.ParcelId(id), parcel -> parcel.note(words.to));
    }

    record Move(String to) {}
}
